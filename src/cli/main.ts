#!/usr/bin/env node
/** The commands. Data goes to stdout, everything else to stderr. */
import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { jsonSchema } from '../schema/index'
import { version } from '../version'
import { redactGroups, type RedactGroup } from '../vocabulary'
import { batchCommand, type BatchOptions } from './batch'
import { extractCommand, type ExtractOptions } from './extract'
import { exitCodes } from './messages'

const isoDay = (words: string): string => {
  const day = /^\d{4}-\d\d-\d\d$/.test(words) ? new Date(`${words}T00:00:00Z`) : null
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== words)
    throw new InvalidArgumentError('Write a day as YYYY-MM-DD, such as 2024-05-10.')
  return words
}

const countryCode = (words: string): string => {
  if (!/^[A-Za-z]{2}$/.test(words)) throw new InvalidArgumentError('Write two letters (ISO 3166-1), such as GB.')
  return words.toUpperCase()
}

const groupsToRedact = (words: string): readonly RedactGroup[] =>
  words.split(',').map((word) => {
    const group = redactGroups.find((name) => name === word.trim())
    if (!group) throw new InvalidArgumentError(`Write ${redactGroups.join(', ')} or both, parted by a comma.`)
    return group
  })

const program = new Command('chargesheet')
  .description(
    'Reads police and prosecutor press releases into structured incidents (JSON), each value with its words.',
  )
  .version(version)
  .exitOverride()
  .showHelpAfterError('(chargesheet --help shows all commands)')
  .addHelpText(
    'after',
    `
Examples:
  chargesheet extract release.txt --pretty
  pbpaste | chargesheet extract - --published 2024-05-10
  chargesheet batch archive/ --out incidents.ndjson
  chargesheet schema > incident.schema.json

Exit codes: 0 all well, 1 some input failed (named on stderr, the rest is done), 2 wrong usage.`,
  )

program
  .command('extract')
  .description('read one release and print its incident as JSON')
  .argument('[file]', 'a .txt or .md file, or - for standard input', '-')
  .option('--published <day>', 'day of publication, YYYY-MM-DD: decides "today", weekdays and years', isoDay)
  .option('--country <code>', 'country the release is from, such as GB or US', countryCode)
  .option(
    '--redact <groups>',
    'take out names and addresses of minors, victims or both, parted by a comma',
    groupsToRedact,
  )
  .option('--pretty', 'indent the JSON')
  .action(async (file: string, options: ExtractOptions) => {
    process.exitCode = await extractCommand(file, options)
  })

program
  .command('batch')
  .description('read files and folders (.txt, .md) and write one incident a line')
  .argument('<path...>', 'files and folders')
  .option('--out <file>', 'file to write (NDJSON), or - for standard output', '-')
  .option('--quiet', 'no progress and no summary; faults are still named')
  .action(async (paths: string[], options: BatchOptions) => {
    process.exitCode = await batchCommand(paths, options)
  })

program
  .command('schema')
  .description('print the JSON Schema (2020-12) of an incident')
  .action(() => {
    process.stdout.write(`${JSON.stringify(jsonSchema(), null, 2)}\n`)
  })

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.well) // the reader (head, less) has seen enough
  throw error
})

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  process.exitCode = error.exitCode === 0 ? exitCodes.well : exitCodes.usage
}
