// Runs a program of the stage in Node, Deno or Bun: imports it, calls its default export with the argument
// and prints what it sends and what it answers, one line of JSON each behind a mark. A program that cannot
// be run ends this process with status 1 and its stack on standard error.
//
//   node command-host.mjs FILE-URL ARGUMENT-AS-JSON
const MARK = '\u001eoptpoline '
const [url, argument] = process.argv.slice(2)
const print = (kind, value) => console.log(`${MARK}${JSON.stringify({ [kind]: value })}`)

const { default: program } = await import(url)
print('result', await program(JSON.parse(argument), (message) => print('message', message)))
