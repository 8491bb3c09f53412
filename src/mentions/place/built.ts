/** Streets with their house number or block, and sites. */
import { leadOf, type Lead } from './lead'
import type { Ground } from './known'
import type { Run } from './runs'
import { placeValue, type PlaceReading } from './value'

const houseNumber = /(?:^|[^\w,.$£-])(\d{1,5}[A-Za-z]?(?:-(?:\d{1,5}|[A-Z]))?),? $/
const blockOf = /\bblocks? of (?:the )?$/i

export const streetReading = (ground: Ground, run: Run, lead: Lead): PlaceReading => {
  const { document } = ground
  const before = document.plain.slice(Math.max(run.sentence.start, run.start - 12), run.start)
  const number = /(?:^|[^,\d]) (?:in|of|since|during|from) \d{4} $/.test(before)
    ? undefined
    : houseNumber.exec(before)?.[1]
  const start = number === undefined ? run.start : run.start - (before.length - before.lastIndexOf(number))
  const own = document.plain.slice(start, run.end)
  const block = blockOf.test(before)
  const again = number === undefined ? lead : leadOf(document, { ...run, start })
  return {
    run: number === undefined ? run : { ...run, start },
    value: placeValue(own, 'street', { role: again.residence ? 'residence' : null }),
    rule: block ? 'street-block' : number === undefined ? 'street' : 'street-address',
  }
}

const takenTo =
  /\b(?:taken|transported|airlifted|flown|rushed|brought|transferred|driven|admitted|booked|held|lodged|remanded|custody|conveyed|treated|interviewed|questioned)\b[^.;]{0,40}$/

export const siteReading = (run: Run, name: string, lead: Lead): PlaceReading => ({
  run,
  value: placeValue(name, 'site', { role: takenTo.test(`${lead.before} `) ? 'other' : null }),
  rule: 'site',
})
