// Runs `measure` in this process and prints the rows as one line of JSON.
//
//   node bench/hosts/child.mjs '{"cases": [{"targets": 8, "skew": "90"}], "passes": 40}'
import { engine } from 'optpoline'
import { measure } from './measure.mjs'

const { cases, ...options } = JSON.parse(process.argv[2])
console.log(JSON.stringify({ engine: engine.name, rows: await measure(cases, options) }))
