/** Views of an incident: some of its lists, its surer facts, or nothing at all where it does not answer a condition. */
import { factLists, tables, type FactList } from './columns'
import type { IncidentView, View } from './types'
import { parseWhere } from './where'

export interface ViewOptions {
  /** Lists to keep, `checks` among them. */
  readonly fields?: readonly string[] | undefined
  /** Conditions; each must hold (see `parseWhere`). */
  readonly where?: readonly string[] | undefined
  /** Facts below it are left out; 0 to 1. */
  readonly minConfidence?: number | undefined
}

const lists = [...factLists, 'checks'] as const
type List = (typeof lists)[number]

const isList = (name: string): name is List => lists.some((list) => list === name)

/**
 * Reads "dates,counts" for `fields`.
 *
 * @throws RangeError naming the lists there are, if one is unknown
 */
export const parseFields = (words: string): readonly string[] => {
  const names = words.split(/[\s,]+/).filter(Boolean)
  const unknown = names.find((name) => !isList(name))
  if (unknown !== undefined || names.length === 0)
    throw new RangeError(`no list ${JSON.stringify(unknown ?? '')} (known: ${lists.join(', ')})`)
  return names
}

/**
 * Reads "0.8" for `minConfidence`.
 *
 * @throws RangeError if it is no number from 0 to 1
 */
export const parseConfidence = (words: string): number => {
  const value = /^(?:\d+(?:\.\d+)?|\.\d+)$/.test(words.trim()) ? Number(words) : Number.NaN
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${JSON.stringify(words)} is no number from 0 to 1`)
  return value
}

const keepLists =
  (names: readonly string[]): View =>
  (incident) => {
    const left: readonly string[] = lists.filter((list) => !names.includes(list))
    return Object.fromEntries(
      Object.entries(incident).filter(([name]) => !left.includes(name)),
    ) as unknown as IncidentView
  }

/** The fields of each list that hold the id of a fact, or a list of ids. */
const references = tables.flatMap(({ list, columns, links }) =>
  list
    ? [
        {
          list,
          single: columns.filter(({ to }) => to).map(({ field }) => field),
          many: Object.keys(links),
        },
      ]
    : [],
)

const withoutIds = (fact: object, single: readonly string[], many: readonly string[], gone: ReadonlySet<string>) => {
  const copy: Record<string, unknown> = { ...fact }
  for (const field of single) if (gone.has(String(copy[field]))) copy[field] = null
  for (const field of many) {
    const ids = copy[field]
    if (Array.isArray(ids)) copy[field] = ids.filter((id) => !gone.has(String(id)))
  }
  return copy
}

/** Ids of facts left out go from those that stay; a check goes if all the facts it is about are gone. */
const surerThan =
  (least: number): View =>
  (incident) => {
    const gone = new Set(
      factLists.flatMap((list: FactList) =>
        (incident[list] ?? []).filter(({ confidence }) => confidence < least).map(({ id }) => id),
      ),
    )
    if (gone.size === 0) return incident
    const view: Record<string, unknown> = { ...incident }
    for (const { list, single, many } of references) {
      if (incident[list])
        view[list] = incident[list]
          .filter(({ id }) => !gone.has(id))
          .map((fact) => withoutIds(fact, single, many, gone))
    }
    if (incident.checks)
      view.checks = incident.checks
        .filter(({ facts }) => facts.length === 0 || facts.some((id) => !gone.has(id)))
        .map((check) => ({ ...check, facts: check.facts.filter((id) => !gone.has(id)) }))
    return view as unknown as IncidentView
  }

/**
 * One view out of options: first the less sure facts go, then the conditions are tried on what is left, then lists go. Lists
 * that are not asked for are left out rather than emptied (an empty list says that the text has nothing of the kind); ids in
 * the others that point to them stay, since the facts they mean are there in the whole output. Under `minConfidence` they
 * go, so that nothing points to a fact that is not believed.
 *
 * @throws RangeError with a message for the user if a field, an operator or a value is not known
 * @example
 * const view = toView({ fields: ['counts'], where: ['kind=incident', 'offences.category=murder'], minConfidence: 0.8 })
 * const lines = incidents.map(view).filter((incident) => incident !== null)
 */
export const toView = ({ fields, where = [], minConfidence }: ViewOptions): View => {
  const steps: readonly View[] = [
    ...(minConfidence === undefined ? [] : [surerThan(minConfidence)]),
    ...where.map(parseWhere).map(
      (holds): View =>
        (incident) =>
          holds(incident) ? incident : null,
    ),
    ...(fields === undefined ? [] : [keepLists(parseFields(fields.join(',')))]),
  ]
  return (incident) => {
    let view: IncidentView | null = incident
    for (const step of steps) if (view) view = step(view)
    return view
  }
}
