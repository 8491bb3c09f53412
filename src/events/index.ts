/** The event types in the order of a case, one file each. */
import type { EventRule } from '../types'
import { acquittal } from './acquittal'
import { appeal } from './appeal'
import { arrest } from './arrest'
import { charge } from './charge'
import { conviction } from './conviction'
import { crash } from './crash'
import { death } from './death'
import { hearing } from './hearing'
import { offence } from './offence'
import { plea } from './plea'
import { rescue } from './rescue'
import { search } from './search'
import { seizure } from './seizure'
import { sentencing } from './sentencing'

export const eventRules: readonly EventRule[] = [
  offence,
  search,
  arrest,
  charge,
  hearing,
  plea,
  conviction,
  acquittal,
  sentencing,
  seizure,
  rescue,
  crash,
  death,
  appeal,
]
