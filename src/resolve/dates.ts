import type { Resolver } from '../types'

export const datesResolver: Resolver = { name: 'dates', resolve: (mentions) => mentions }
