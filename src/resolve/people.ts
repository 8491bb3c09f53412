import type { Resolver } from '../types'

export const peopleResolver: Resolver = { name: 'people', resolve: (mentions) => mentions }
