import type { Resolver } from '../types'

export const penaltiesResolver: Resolver = { name: 'penalties', resolve: (mentions) => mentions }
