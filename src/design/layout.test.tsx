import { describe, expect, it } from 'vitest'
import { Completion } from '../field/completion/completion.tsx'
import type { FrameProps } from './frame.ts'
import { Layout } from './layout.tsx'
import { ErrorMessage } from './error-message.tsx'
import { SectorLabel } from '../field/sectors/sector-label.tsx'
import { frameWords } from './words.ts'
import { YouthLayout } from './youth-layout.tsx'

const frame: FrameProps = {
  lang: 'fr',
  title: 'Organismes',
  css: '/static/app.css',
  nav: [
    { label: 'Plan', href: '/fr/plan', current: true },
    { label: 'Alliances', href: '/fr/alliances', current: false },
  ],
  account: null,
  signOut: null,
  signIn: { label: 'Ouvrir une session', href: '/fr/entrer' },
  otherLanguage: { lang: 'en', label: 'English', href: '/en/organizations' },
  alternates: { fr: '/fr/organismes', en: '/en/organizations' },
  home: '/fr',
  breadcrumb: [],
  footer: [{ label: 'Accessibilité', href: '/fr/accessibilite' }],
  demo: null,
  words: frameWords.fr,
}

function ids(html: string): string[] {
  return [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '')
}

describe('the frame of a page', () => {
  it('says its language, its title and its two addresses', () => {
    const html = String(<Layout {...frame} />)

    expect(html).toContain('<html lang="fr-CA">')
    expect(html).toContain('<title>Organismes – Tisserin</title>')
    expect(html).toContain('hreflang="fr-CA" href="/fr/organismes"')
    expect(html).toContain('hreflang="en-CA" href="/en/organizations"')
  })

  it('says what the page holds, to whoever is sent its address, and nothing when nothing is said', () => {
    const told = String(<Layout {...frame} description='Qui fait quoi, « et "où" »' />)

    expect(told).toContain('<meta name="description" content="Qui fait quoi, « et &quot;où&quot; »"')
    expect(told).toContain('<meta property="og:title" content="Organismes"')
    expect(told).toContain('<meta property="og:description" content="Qui fait quoi')
    expect(told).toContain('<meta property="og:locale" content="fr_CA"')
    expect(told).not.toContain('og:image')
    expect(String(<Layout {...frame} />)).not.toMatch(/og:|name="description"/)
  })

  it('gives components the language of the page', () => {
    const page = (lang: 'fr' | 'en') =>
      String(<Layout {...frame} lang={lang} children={<ErrorMessage>…</ErrorMessage>} />)

    expect(page('fr')).toContain('Erreur\u00a0:')
    expect(page('en')).toContain('Error:')
  })

  it('signs out by a form that carries its token, never by a link', () => {
    const html = String(
      <Layout {...frame} signIn={null} signOut={{ label: 'Fermer', href: '/fr/sortir', csrf: 'x"y' }} />,
    )

    expect(html).toContain('<form method="post" action="/fr/sortir">')
    expect(html).toContain('name="csrf" value="x&quot;y"')
    expect(html).not.toContain('href="/fr/sortir"')
  })

  it('writes the drawings that the page uses once each, and none when it uses none', () => {
    const drawn = String(
      <Layout {...frame}>
        <SectorLabel sector="police" />
        <SectorLabel sector="police" />
        <Completion step={50} words="En cours" />
        <Completion step={50} words="En cours" />
      </Layout>,
    )

    expect(ids(drawn).filter((id) => ['police', 'cloth', 'bar-50', 'justice'].includes(id))).toEqual([
      'police',
      'bar-50',
      'cloth',
    ])
    expect(new Set(ids(drawn)).size).toBe(ids(drawn).length)
    expect(String(<Layout {...frame} />)).not.toContain('<defs>')
  })

  it('defines every drawing that it refers to', () => {
    const html = String(
      <Layout {...frame}>
        <SectorLabel sector="justice" />
        <Completion step={20} words="…" />
      </Layout>,
    )
    const wanted = [...html.matchAll(/(?:url\(#|href="#)([\w-]+)/g)].map((match) => match[1])

    expect(wanted.length).toBeGreaterThan(2)
    expect(ids(html)).toEqual(expect.arrayContaining(wanted))
  })
})

describe('the frame of a youth page', () => {
  const { title: _, ...rest } = frame
  const youth = { ...rest, css: '/static/youth.css', exit: '/sortie' }

  it('tells nothing to someone who looks at the open pages', () => {
    const html = String(<YouthLayout {...youth} />)

    expect(html).toContain('<title>Accueil</title>')
    expect(html).not.toMatch(/Tisserin|icon\.svg|selvedge|exploitation/)
    expect(html).toContain('<meta name="robots" content="noindex"')
  })

  it('has the way out before anything else that can be pressed but the language', () => {
    const html = String(<YouthLayout {...youth} />)

    expect(html).toMatch(/<a class="leave" href="\/sortie" rel="noreferrer"/)
    expect(html.indexOf('class="leave"')).toBeLessThan(html.indexOf('<main'))
  })
})
