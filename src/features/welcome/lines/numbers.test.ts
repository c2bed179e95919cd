import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isSameNumber } from '../../../kernel/phone/test-link.ts'
import { publicPages, startPublicApp, type PublicApp } from '../test-public-app.ts'
import { attribute, elementsOf, textOf } from '../test-reading.ts'
import { readPhone, writeNumber } from '../../../kernel/phone/index.ts'
import { lines as services, textHref, type Line } from './help-lines.ts'
import { answering, type ContactChannel } from './contact-channel.ts'

const callHref = (number: string): string | null => readPhone(number).callHref

let site: PublicApp
const html = new Map<string, string>()
beforeAll(async () => {
  site = await startPublicApp()
  for (const { path } of publicPages) html.set(path, await (await site.get(path)).text())
})
afterAll(() => site.stop())

const links = (path: string): string[] =>
  elementsOf(html.get(path) ?? '')
    .map((element) => attribute(element, 'href') ?? '')
    .filter((href) => /^(tel|sms):/.test(href))

const isYouthProtection = ({ id }: Line): boolean => id.startsWith('dpj-')
const reachesOf = (lines: readonly Line[]): Set<string> =>
  new Set(
    lines.flatMap((line) => {
      const { phones, text } = line
      return [...phones.map(({ number }) => callHref(number)), ...(text ? [textHref(text)] : [])].filter(
        (href) => href !== null,
      )
    }),
  )

const sure = reachesOf(services.filter(({ source }) => source.confidence === 'high'))
const toCheck = reachesOf(services.filter((line) => isYouthProtection(line) && line.source.confidence !== 'high'))

/** The number in the words of a link, without what stands around it. */
const numberOf = (text: string): string =>
  /(?:1[\s-])?\(?\d{3}\)?[\s-]\d{3}[\s-]\d{4}(?:, (?:poste|extension) \d+)?|\b\d{3,6}\b/.exec(text)?.[0] ?? ''

/** What looks like a telephone number in a text: nothing that is one may escape. */
const numbersIn = (text: string): string[] => text.match(/(?:1 )?\d{3} \d{3}-\d{4}|\b(?:[2-9]11|988|686868)\b/g) ?? []

describe('telephone numbers of the public pages', () => {
  it.each(publicPages)('come from a sure source at $path, or say that they are to be checked', ({ path }) => {
    const unknown = links(path).filter((href) => !sure.has(href) && !toCheck.has(href))
    const elsewhere = links(path).filter((href) => !sure.has(href) && !/aider|helping/.test(path))

    expect(unknown).toEqual([])
    expect(elsewhere).toEqual([])
  })

  it.each(publicPages)('are written as they are dialled at $path', ({ path }) => {
    const known = new Set(
      services.flatMap((line) => [
        ...line.phones.map(({ number }) => writeNumber(number)),
        writeNumber(line.text?.number ?? ''),
      ]),
    )
    const main = elementsOf(html.get(path) ?? '').find(({ tagName }) => tagName === 'main')
    const shown = numbersIn(main ? textOf(main) : '')

    expect(shown.filter((number) => !known.has(number.replaceAll(' ', '\u00a0')))).toEqual([])
  })

  it.each(publicPages)('are dialled as they are written at $path', ({ path }) => {
    const wrong = elementsOf(html.get(path) ?? '')
      .map((element) => ({ href: attribute(element, 'href') ?? '', words: numberOf(textOf(element)) }))
      .filter(({ href, words }) => /^(tel|sms):/.test(href) && !isSameNumber(href, words))

    expect(wrong).toEqual([])
  })

  it.each([
    ['/fr/aider', 'À vérifier'],
    ['/en/helping', 'To be checked'],
  ])('say on %s, line by line, which ones of youth protection are to be checked', (path, words) => {
    const rows = elementsOf(html.get(path) ?? '')
      .filter(({ tagName }) => tagName === 'tr')
      .map(textOf)
    const unsure = services.filter((line) => isYouthProtection(line) && line.source.confidence !== 'high')

    expect(rows.filter((row) => row.includes(words))).toHaveLength(unsure.length)
    for (const line of unsure) {
      for (const { number } of line.phones) {
        // The lines of one region also serve another: its own row must say it.
        const region = line.name[path.startsWith('/fr') ? 'fr' : 'en'].replace(/^.*?\), /, '')
        const row = rows.find(
          (one) => one.startsWith(region) && one.includes(writeNumber(number).replaceAll('\u00a0', ' ')),
        )
        expect(row, number).toContain(words)
      }
    }
  })

  it('were called by nobody here, and the pages that show them say so', () => {
    expect(services.every(({ source }) => !source.isLiveChecked)).toBe(true)
    for (const { path } of publicPages.filter(({ path }) => links(path).some((href) => href.length > 9))) {
      expect(html.get(path)).toMatch(/pas appelé|not called/)
    }
  })

  it('give hours only where the content does', () => {
    const reader = { lang: 'en', now: new Date('2026-11-22T17:00:00Z'), timeZone: 'America/Toronto' } as const
    const said = (id: string, channel: ContactChannel): string | undefined => answering(id, channel, reader)?.words

    for (const id of ['kids-help-phone', 'info-aide-vs', 'sos-vc', 'ht-hotline', '811', '988'])
      expect(said(id, 'call'), id).toBe('Open day and night')
    expect(said('rebatir', 'call')).toBe('Opens tomorrow at 8:30\u00a0a.m.')
    expect(said('tel-jeunes', 'call')).toContain('Open until')
    expect(said('cybertip', 'call')).toBe('Hours not known')
    expect(said('tel-jeunes', 'text')).toContain('to be confirmed')
    expect(said('211', 'call')).toContain('hours differ')
    expect(said('needhelpnow', 'site')).toBeUndefined()
  })
})
