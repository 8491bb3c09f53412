#!/usr/bin/env node
/** The commands. Data goes to stdout, everything else to stderr. */
import { Command, CommanderError, Option } from 'commander'
import { formatNames } from '../archive/writers/index'
import { parseConfidence, parseFields } from '../output/index'
import { jsonSchema } from '../schema/index'
import { version } from '../version'
import { batchCommand, type BatchCommandOptions } from './batch'
import { extractCommand, type ExtractOptions } from './extract'
import { exitCodes } from './messages'
import { atLeast, checked, conditions, countryCode, groupsToRedact, isoDay, listed } from './options'

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

Exit codes: 0 all well, 1 some input failed (named on stderr, the rest is done), 2 wrong usage, 130 stopped.`,
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
  .description(
    'read a whole archive: files, folders, globs, .zip, .tar.gz; a run that was stopped goes on when repeated',
  )
  .argument('[path...]', 'files, folders, patterns such as "archive/**/*.html", or - for standard input')
  .option('--files-from <file>', 'also read the paths listed there, one a line; - for standard input')
  .option('--include <pattern>', 'files to take from folders and archives; repeatable', listed)
  .option('--ignore <pattern>', 'files to leave out; repeatable', listed)
  .option('--text-column <name>', 'column or key of tables that holds the text')
  .option('--title-column <name>', 'and the title')
  .option('--date-column <name>', 'and the day of publication')
  .option('--url-column <name>', 'and the address')
  .option('--out <path>', 'file or folder to write, or - for standard output', '-')
  .addOption(new Option('--format <name>', 'what to write').choices(formatNames).default('ndjson'))
  .option('--fields <lists>', 'only these lists of facts, such as dates,counts', checked(parseFields))
  .option(
    '--where <condition>',
    'only incidents such as kind=incident or offences.category=murder; repeatable',
    conditions,
  )
  .option('--min-confidence <number>', 'only facts at least that sure, 0 to 1', checked(parseConfidence))
  .option('--workers <n>', 'worker threads (default: one for each core)', atLeast(1))
  .option('--timeout <seconds>', 'give a document up after that long', atLeast(0.1), 60)
  .option('--force', 'read everything anew, whatever an earlier run has done')
  .option('--dedupe', 'leave out documents whose text an earlier one has')
  .option('--redact <groups>', 'take out names and addresses of minors, victims or both', groupsToRedact)
  .option('--with-text', 'write each text along with its incident')
  .option('--rules <module>', 'a module whose export "rules" reads the texts')
  .option('--report <file>', 'write the numbers of the run as JSON')
  .option('--failures <file>', 'list of what failed (default: failures.ndjson beside the output)')
  .option('--quiet', 'no progress and no summary; faults are still named')
  .action(async (paths: string[], options: BatchCommandOptions, command: Command) => {
    if (options.redact && options.withText) command.error('error: --with-text would give what --redact takes out')
    if (paths.length === 0 && options.filesFrom === undefined) command.error("error: missing argument 'path'")
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
