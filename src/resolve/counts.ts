import type { Resolver } from '../types'

export const countsResolver: Resolver = { name: 'counts', resolve: (mentions) => mentions }
