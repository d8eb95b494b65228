/**
 * The command line as a function, and the format of its JSON: for programs that run it in their own process
 * or read what it wrote.
 */
export { runCommandLine } from './command-line.js'
export type { CompareProcess, CompareReport } from './compare/report.js'
export type { DoctorReport } from './doctor/report.js'
export type { SiteReport } from './rx/branches.js'
export type { LearnedInProcess, LearningEvent } from './rx/learning.js'
export type { LiveReport } from './rx/live/report.js'
export type { QueueShare } from './rx/queue-sites.js'
export type { ProcessReport, ReportWarning, RxReport, VariantReport } from './rx/report.js'
export type { QueuesSpeed, ScalingReport } from './rx/scaling/report.js'
export type { TerminalOptions, TextStream } from './terminal/terminal.js'
