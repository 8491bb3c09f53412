import type { Resolver } from '../types'

export const seizuresResolver: Resolver = { name: 'seizures', resolve: (mentions) => mentions }
