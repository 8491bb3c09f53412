/** A module of the user's whose rules read the texts of a run. */
import { pathToFileURL } from 'node:url'
import type { Rules } from '../../types'

const hasRules = (module: unknown): module is { readonly rules: Rules } =>
  typeof module === 'object' &&
  module !== null &&
  'rules' in module &&
  typeof module.rules === 'object' &&
  module.rules !== null &&
  'recognisers' in module.rules

/**
 * @param path of an ES or CommonJS module that exports `rules`
 * @throws Error with a line for the user
 */
export const loadRules = async (path: string): Promise<Rules> => {
  let module: unknown
  try {
    module = await import(pathToFileURL(path).href)
  } catch (error) {
    throw new Error(`the rules ${path} do not load: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
  if (!hasRules(module)) throw new Error(`the rules ${path} do not load: the module exports no "rules"`)
  return module.rules
}
