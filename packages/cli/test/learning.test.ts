/*
 * Lines about what sites learn.
 */
import { describe, expect, it } from 'vitest'
import { type LearningEvent, LearningLog, learningEvent } from '../src/rx/learning.js'

const relearn = (site: string, text: string, calls = 1000): LearningEvent => ({
  event: 'relearn',
  site,
  text,
  calls,
})

describe('LearningLog', () => {
  it('says what a site decides and from how many calls', () => {
    expect(new LearningLog().line(relearn('ptype_func', 'promote ipRcv, arpRcv'))).toBe(
      'ptype_func: promote ipRcv, arpRcv (1,000 calls)',
    )
  })

  it('says each decision of a site once, whatever the order of its targets', () => {
    const log = new LearningLog()
    log.line(relearn('a', 'promote f, g'))
    expect(log.line(relearn('a', 'promote g, f', 200_000))).toBeUndefined()
    expect(log.line(relearn('b', 'promote f, g'))).toBeDefined()
    expect(log.line(relearn('a', 'promote f, g, h'))).toBeDefined()
    expect(log.line(relearn('a', 'demote: too many targets'))).toBeDefined()
  })

  it('leaves out what a decision has said already', () => {
    const log = new LearningLog()
    expect(log.line({ event: 'promote', site: 'a', text: 'f, g' })).toBeUndefined()
    expect(log.line({ event: 'demote', site: 'a', text: 'too many targets' })).toBeUndefined()
  })
})

describe('learningEvent', () => {
  it('reads what a child sends', () => {
    expect(learningEvent({ ...relearn('a', 'b') })).toEqual(relearn('a', 'b'))
    expect(learningEvent({ event: 'promote', site: 'a', text: 'b' })).toEqual({
      event: 'promote',
      site: 'a',
      text: 'b',
    })
  })

  it.each([{}, { event: 'counted' }, { event: 'relearn' }, { event: 'relearn', site: 1, text: 'x' }])(
    'leaves other messages alone: %j',
    (message) => {
      expect(learningEvent(message)).toBeUndefined()
    },
  )
})
