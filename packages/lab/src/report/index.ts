/**
 * `@optpoline/lab/report`: a study as one HTML file that needs nothing else and runs no script.
 *
 *   writeFileSync('report.html', renderReport(reportOfStudy(study, { title, repeat })))
 */
export {
  processesOf,
  type ReportInput,
  type ReportProcess,
  type ReportTable,
  type ReportVariant,
  reportOfStudy,
} from './input.js'
export { renderReport } from './render.js'
