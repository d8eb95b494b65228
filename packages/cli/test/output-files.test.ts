// Files of results: whole or not there, and never lost.
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, describe, expect, test } from 'vitest'
import { saveAll, saveText } from '../src/output-files.js'
import { Terminal } from '../src/terminal/terminal.js'

const terminal = new Terminal({ out: new PassThrough(), err: new PassThrough(), env: {} })

describe('saving a result', () => {
  const folder = mkdtempSync(join(tmpdir(), 'optpoline-test-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  test('writes a plain file in one go, before a signal can end the program', async () => {
    const file = join(folder, 'whole.json')
    writeFileSync(file, 'what was there before, and longer')
    const saved = saveText(terminal, '--json', file, 'new')
    expect(readFileSync(file, 'utf8')).toBe('new')
    await saved
  })

  test('keeps what its file no longer takes, names the place, and saves the rest', async () => {
    const gone = join(folder, 'gone')
    const report = join(folder, 'r.html')
    const saves = saveAll([
      () => saveText(terminal, '--json', join(gone, 'r.json'), '{}'),
      () => saveText(terminal, '--report', report, '<html>'),
    ])
    const message = await saves.then(String, String)
    const [, place] =
      /r\.json: cannot be written for --json: .*; the result is in (.*r\.json)$/.exec(message) ?? []
    expect(readFileSync(place, 'utf8')).toBe('{}')
    expect(readFileSync(report, 'utf8')).toBe('<html>')
    rmSync(join(place, '..'), { recursive: true })
  })

  test.skipIf(process.platform === 'win32')('a pipe gets all of it, from whoever reads late', async () => {
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    const text = 'x'.repeat(300_000)
    const saved = saveText(terminal, '--json', pipe, text)
    const reader = spawn('cat', [pipe])
    let read = 0
    for await (const chunk of reader.stdout) read += (chunk as Buffer).length
    await saved
    expect(read).toBe(text.length)
  })
})
