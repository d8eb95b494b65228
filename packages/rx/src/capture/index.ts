/*
 * Reading captures: pcap and pcapng, from files, pipes and memory, streamed (`readCapture`) or loaded for
 * replay (`loadCapture`). Public names of this folder and nothing else.
 */
export { CaptureDecoder, type CaptureDecoderOptions } from './decoder.js'
export { CaptureError, type CaptureFault, type CaptureFaultKind } from './errors.js'
export type { CaptureFormat } from './format.js'
export type { CapturedFrame, FrameHandler } from './frame.js'
export { MAX_BLOCK_LENGTH, MAX_CAPTURED_LENGTH, MAX_INTERFACES } from './limits.js'
export { LinkType, linkTypeName } from './link-types.js'
export {
  CaptureBuilder,
  type CaptureBuilderOptions,
  frameBytes,
  type LoadCaptureOptions,
  type LoadedCapture,
  loadCapture,
} from './load.js'
export { type CaptureSummary, decodeCapture, type ReadCaptureOptions, readCapture } from './read.js'
export type { ChunkStream } from './source.js'
export { encodePcap, encodePcapng, type PcapOptions, writeCapture, writePcap } from './write.js'
