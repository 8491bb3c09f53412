/** A place said before what is there: "a Gainesville man" lives there, "an Earl Shilton pub" stands there. Not "Massachusetts man". */
import { afterOf } from './after'
import { knownOf, written, type Ground } from './known'
import { placeValue, type PlaceReading } from './value'
import { trimmed } from './names'
import type { Run } from './runs'

const determined =
  /(?:^|[\s"(-])(?:an?|the|\w+'s|his|her|their|its|our|one|two|three|four|five|old|former|young|elderly|another|both|year-old|local|of|at|in|from|and) $/i
const inhabitant =
  /^ (?:man|woman|men|women|couple|boy|girl|teen(?:ager)?s?|youths?|resident|mother|father|duo|pair|pensioner|grandmother|grandfather|brothers|student|drug dealer|businessman|landlord|doctor|teacher|native)\b/
const building =
  /^ (?:home|house|flat|apartment|property|properties|address(?:es)?|pub|hotel|motel|bank|store|shop|supermarket|nightclub|bar|restaurant|residence|base|branch|depot|factory|facility|neighbou?rhood|street|park|caravan park|business|garage|medical clinic|clinic|bungalow|warehouse|takeaway|petrol station|convenience store|gas station|salon|(?:(?:primary|secondary|high|middle|elementary) )?school|shopping (?:centre|center)|car park|industrial estate)\b/

/** "her Rowlett home", "the couple's Fairfield home" */
const ownHome = /^ (?:home|house|residence|flat|apartment)\b/
const owned = /(?:\b(?:his|her|their)|'s?) $/i

export const modifierOf = (ground: Ground, whole: Run, found: ReadonlySet<string>): PlaceReading | undefined => {
  const { document } = ground
  const next = document.plain.charCodeAt(whole.end + 1)
  if (document.plain.charCodeAt(whole.end) !== 32 || next < 97 || next > 122) return undefined
  const run = trimmed(document, whole)
  const after = afterOf(document, run)
  const lives =
    inhabitant.test(after) ||
    (ownHome.test(after) && owned.test(document.plain.slice(Math.max(run.sentence.start, run.start - 12), run.start)))
  if (!lives && !building.test(after)) return undefined
  if (!determined.test(document.plain.slice(Math.max(run.sentence.start, run.start - 12), run.start))) return undefined
  const known = knownOf(ground, run)
  const settlement = known?.places.find(({ kind }) => kind === 'settlement')
  const name = known && settlement ? written(ground, known) : document.plain.slice(run.start, run.end)
  if (!settlement && !found.has(name)) return undefined
  return {
    run,
    value: placeValue(name, 'settlement', {
      country: known?.places.length === 1 ? (settlement?.country ?? null) : null,
      role: lives ? 'residence' : null,
    }),
    rule: lives ? 'inhabitant' : 'building',
  }
}
