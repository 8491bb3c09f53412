import type { Resolver } from '../types'

export const agesResolver: Resolver = { name: 'ages', resolve: (mentions) => mentions }
