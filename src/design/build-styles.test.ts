import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StyleSheet } from './build-styles.ts'
import { buildStyles, compileStyles } from './build-styles.ts'

const sheets: readonly StyleSheet[] = ['app', 'youth']
/** Undyed fibre; black and white of print; the five dyes of the selvedge, two of them lightened; the number to call. */
const palette = [
  '#fff #ffffff #f5f1ea #e9e2d5 #cfc5b4 #857661 #2b211b #5d4c3f #4a3a2e #7a3a0c #5f4b6b #a06f17 #d8ae5b #fbeccb',
  '#f0b93a #7fa9d6 #3b8f76 #8c93b8 #c0628f #f7f5f1 #d9d1c3 #e6dfd3 #000 #000000 #0000 #96390a #b3261e',
].flatMap((line) => line.split(' '))
const css = {} as Record<StyleSheet, string>

beforeAll(async () => {
  for (const sheet of sheets) css[sheet] = await compileStyles(sheet)
})

describe('style sheets', () => {
  it.each([
    ['app', 14],
    ['youth', 6],
  ] as const)('%s.css weighs at most %d KB once compressed', (sheet, budgetKb) => {
    expect(gzipSync(css[sheet], { level: 9 }).length).toBeLessThanOrEqual(budgetKb * 1024)
  })

  it.each(sheets)('asks nothing of any address, %s', (sheet) => {
    expect(css[sheet]).not.toMatch(/url\(|@import|@font-face|image-set/)
  })

  it.each(sheets)('holds no colour but those of the identity, %s', (sheet) => {
    const colours = css[sheet].match(/#[0-9a-f]{3,8}\b|\b(?:blue|green|red|yellow|black)\b/gi) ?? []

    expect([...new Set(colours)].filter((colour) => !palette.includes(colour.toLowerCase()))).toEqual([])
  })

  it.each(sheets)('holds no font or emblem of the government whose system it is built on, %s', (sheet) => {
    expect(css[sheet]).not.toMatch(/GDS Transport|crown|crest/i)
  })

  it('shows where the focus is, whatever takes it', () => {
    for (const sheet of sheets) expect(css[sheet]).toMatch(/:focus-visible\{[^}]*outline:3px solid/)
  })

  it('lets the skip link appear when it takes the focus', () => {
    for (const sheet of sheets) expect(css[sheet]).toMatch(/\.govuk-skip-link:focus-visible\{[^}]*left:5px/)
  })

  it('keeps red for the number to call', () => {
    expect(css.app.match(/#b3261e/g)).toHaveLength(1)
    expect(css.app.match(/var\(--emergency\)/g)).toHaveLength(1)
    expect(css.youth.match(/#b3261e/g)).toHaveLength(1)
  })

  it('keeps the styles of every package component that pages use', () => {
    for (const name of [
      'input',
      'textarea',
      'select',
      'radios__label',
      'checkboxes__label',
      'error-summary',
      'summary-list',
    ]) {
      expect(css.app).toContain(`.govuk-${name}`)
    }
  })
})

describe('building', () => {
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'styles-'))
  })

  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('names each file by its content, the same name for the same content', async () => {
    const first = await buildStyles(folder)
    const second = await buildStyles(folder)

    expect(first.app).toMatch(/^app\.[0-9a-f]{10}\.css$/)
    expect(first.youth).toMatch(/^youth\.[0-9a-f]{10}\.css$/)
    expect(second).toEqual(first)
    expect((await readdir(folder)).toSorted()).toEqual([first.app, first.youth].toSorted())
    expect(await readFile(join(folder, first.app), 'utf8')).toBe(css.app)
  })
})
