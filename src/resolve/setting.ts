/** Fills the gaps of the caller's context from the document. */
import type { Context, Document, Setting } from '../types'
import { countriesOf } from './country'
import { publishedOf } from './published'

/** "Men jailed after riot | Staffordshire Police" names its publisher after the bar. */
const suffix = /[|] *([^|]{3,80})$/

export const settingOf = (document: Document, context: Context): Setting => {
  const { metadata } = document
  const titleZone = document.blocks.find(({ kind }) => kind === 'title')
  const title =
    context.title ?? metadata.title ?? (titleZone ? document.plain.slice(titleZone.start, titleZone.end).trim() : null)
  const countries = countriesOf(document, context)
  const dayFirst = context.dayFirst ?? countries[0] !== 'US'
  return {
    ...publishedOf(document, context, dayFirst),
    title,
    url: context.url ?? metadata.url ?? null,
    publisher: context.publisher ?? metadata.publisher ?? (title ? (suffix.exec(title)?.[1]?.trim() ?? null) : null),
    source: context.source ?? null,
    countries,
    dayFirst,
  }
}
