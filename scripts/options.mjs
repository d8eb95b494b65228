// Options of the commands that developers run: `readOptions(usage, options)` answers their values.
//
// `--help` prints the usage line and ends with status 0; what parseArgs refuses is told in one line before the
// usage, with status 2. Values are checked by the commands themselves.
import { parseArgs } from 'node:util'

export function readOptions(usage, options) {
  try {
    const { values } = parseArgs({ options: { ...options, help: { type: 'boolean', short: 'h' } } })
    if (!values.help) return values
    console.log(`usage: ${usage}`)
  } catch (error) {
    console.error(`${error.message}\nusage: ${usage}`)
    process.exit(2)
  }
  process.exit(0)
}
