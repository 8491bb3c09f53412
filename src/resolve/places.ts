import type { Resolver } from '../types'

export const placesResolver: Resolver = { name: 'places', resolve: (mentions) => mentions }
