import type { Resolver } from '../types'

export const agenciesResolver: Resolver = { name: 'agencies', resolve: (mentions) => mentions }
