import type { Resolver } from '../types'

export const offencesResolver: Resolver = { name: 'offences', resolve: (mentions) => mentions }
