/** Fills the gaps of the caller's context from the document. */
import type { Context, Document, Setting } from '../types'
import { countriesOf } from './country'
import { publishedOf } from './published'

/** "Men jailed after riot | Staffordshire Police" names its publisher after the bar, some sites after a dash. */
const suffix =
  /\| {0,3}([^|]{3,80})$| [-\u2013\u2014] ([^|\u2013\u2014-]{0,50}(?:Police|Constabulary|Attorney(?:'s Office)?|Sheriff(?:'s Office)?|Department|NewsCenter)(?:, [A-Z]{2})?)$/

const titlesOf = ({ blocks, plain }: Document): readonly string[] =>
  blocks.filter(({ kind }) => kind === 'title').map(({ start, end }) => plain.slice(start, end).trim())

/** The headline: a page's title line is the headline and the name of the site. */
const headlineOf = (titles: readonly string[]): string | null => {
  const [first] = titles
  if (first === undefined) return null
  const repeated = titles
    .slice(1)
    .find((title) => title.length >= 12 && first.length > title.length && first.startsWith(title))
  return repeated ?? first
}

export const settingOf = (document: Document, context: Context): Setting => {
  const { metadata } = document
  const told = context.title ?? metadata.title
  const titles = told === undefined ? titlesOf(document) : []
  const title = told ?? headlineOf(titles)
  const countries = countriesOf(document, context)
  const dayFirst = context.dayFirst ?? countries[0] !== 'US'
  const match = suffix.exec((told ?? titles[0] ?? '').slice(-140))
  return {
    title,
    url: context.url ?? metadata.url ?? null,
    publisher: context.publisher ?? metadata.publisher ?? (match?.[1] ?? match?.[2])?.trim() ?? null,
    source: context.source ?? null,
    countries,
    dayFirst,
    ...publishedOf(document, context, dayFirst),
  }
}
