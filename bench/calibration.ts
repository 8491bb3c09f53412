/** Prints how far `confidence` tells the truth over the corpus: the tables of `docs/fields.md` (`npm run calibration`). */
import { calibrationTables, judgedFacts } from '../test/calibration'

process.stdout.write(calibrationTables(judgedFacts()))
