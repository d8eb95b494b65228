/*
 * Opens an HTML document in Chromium, where there is one, without any network, and says what came of it: by
 * a page that holds the document in a frame of a given width and writes down what a script finds there. The
 * document itself runs no script. No driver is needed: the browser prints the page's DOM and ends.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Path of a Chromium, from the variable CHROMIUM or the search path; undefined when there is none. */
export const chromium: string | undefined =
  process.env.CHROMIUM ??
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path))

if (chromium === undefined) {
  console.warn(
    'no Chromium on this machine: what opens reports in a browser is skipped; CHROMIUM=PATH names one',
  )
}

/** What the page found in the document. */
export interface Opened {
  /** Width that the document needs, and that it has. */
  scrollWidth: number
  width: number
  height: number
  /** Things that it loaded or tried to load. */
  resources: string[]
  /** Text of each element with data-field, and its value attribute, by field. */
  fields: Record<string, { text: string; value: string | null }>
  /** The values of the sample marks, in order, by the class of their variant. */
  samples: Record<string, number[]>
  /** Drawn figures: heading, and height of the drawing. */
  figures: { title: string; height: number }[]
  /** Elements that reach beyond the document's right edge. */
  beyond: string[]
  /** The JSON in the document. */
  data: unknown
  background: string
  text: string
}

const FIND = `
  const frame = document.querySelector('iframe')
  frame.addEventListener('load', () => {
    const doc = frame.contentDocument, view = frame.contentWindow
    const all = (selector) => [...doc.querySelectorAll(selector)]
    const samples = {}
    for (const use of all('use.sample')) {
      const key = use.closest('figure').querySelector('h2').textContent + ' ' + use.getAttribute('class').split(' ')[1]
      ;(samples[key] ??= []).push(Number(use.dataset.value))
    }
    const out = {
      scrollWidth: doc.documentElement.scrollWidth, width: view.innerWidth, height: doc.documentElement.scrollHeight,
      resources: view.performance.getEntriesByType('resource').map((entry) => entry.name),
      fields: Object.fromEntries(all('[data-field]').map((each) => [each.dataset.field, { text: each.textContent, value: each.getAttribute('value') }])),
      samples,
      figures: all('figure').map((each) => ({ title: each.querySelector('h2').textContent, height: each.querySelector('svg').getBoundingClientRect().height })),
      beyond: all('body *').filter((each) => each.getBoundingClientRect().right > view.innerWidth + 0.5).map((each) => each.outerHTML.slice(0, 120)),
      data: JSON.parse(doc.getElementById('data').textContent),
      background: view.getComputedStyle(doc.body).backgroundColor,
      text: doc.body.innerText,
    }
    document.getElementById('out').textContent = encodeURIComponent(JSON.stringify(out))
  })
  frame.srcdoc = decodeURIComponent(document.getElementById('in').textContent)
`

export function openInChromium(html: string, { width = 360, dark = false } = {}): Opened {
  const folder = mkdtempSync(join(tmpdir(), 'optpoline-chromium-'))
  try {
    const page = join(folder, 'page.html')
    writeFileSync(
      page,
      `<!doctype html><meta charset="utf-8"><iframe style="width:${width}px;height:800px;border:0"></iframe><script type="text/plain" id="in">${encodeURIComponent(html)}</script><pre id="out"></pre><script>${FIND}</script>`,
    )
    const { stdout, stderr } = spawnSync(
      chromium ?? '',
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Nothing can be reached, whatever the document asks for.
        '--proxy-server=http://127.0.0.1:9',
        '--host-resolver-rules=MAP * ~NOTFOUND',
        ...(dark ? ['--blink-settings=preferredColorScheme=0'] : []),
        '--virtual-time-budget=5000',
        `--user-data-dir=${join(folder, 'profile')}`,
        '--dump-dom',
        pathToFileURL(page).href,
      ],
      { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, timeout: 120_000 },
    )
    const found = /<pre id="out">([^<]+)<\/pre>/.exec(stdout)?.[1]
    if (found === undefined) throw new Error(`Chromium found nothing in the report: ${stderr.slice(-2000)}`)
    return JSON.parse(decodeURIComponent(found)) as Opened
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
