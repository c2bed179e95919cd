import type { Child } from 'hono/jsx'
import type { Language } from '../../../kernel/language.ts'
import { words } from './words.ts'
import type { ServiceView } from './presenter.ts'
import { Trust } from './trust.tsx'
import { With211 } from './with-211.tsx'
import {
  Button,
  InsetText,
  Linked,
  PrintButton,
  QrCode,
  Share,
  SummaryList,
  WarningText,
} from '../../../design/index.ts'
import { SectorLabel } from '../../../field/index.ts'
import { ShownText } from '../shown-text.tsx'

export interface ServicePageProps {
  lang: Language
  view: ServiceView
  /** Addresses of the page’s links; null: not for this reader. */
  links: {
    organization: string | null
    report: string
    add: string
    need: (code: string) => string
    edit: string | null
    confirm: string | null
    history: string | null
  }
  /** Why only those who hold a relation to the sheet see it; null: everyone sees it. */
  unseen: string | null
  /** Whom the reader calls at work when in doubt; null for a visitor. */
  colleagues?: Child
  /** What other features add for who signed in. */
  panels?: readonly Child[]
  /** The day, in words, and the whole address: for paper. */
  paper: { day: string; address: string }
}

export function ServicePage({ lang, view, links, unseen, colleagues = null, panels = [], paper }: ServicePageProps) {
  const t = words[lang]
  return (
    <article class="sheet">
      <h1>
        <ShownText text={view.title} />
      </h1>
      <p class="sheet__who">
        {view.sector && <SectorLabel sector={view.sector} />}
        {view.organization &&
          view.organization.name.text !== view.title.text &&
          (links.organization === null ? (
            <ShownText text={view.organization.name} />
          ) : (
            <a href={links.organization}>
              <ShownText text={view.organization.name} isQuiet />
            </a>
          ))}
      </p>
      {unseen && <WarningText>{unseen}</WarningText>}
      {view.alert && (
        <InsetText>
          <ShownText text={view.alert} />
        </InsetText>
      )}
      {view.description && (
        <p class="lead">
          <ShownText text={view.description} />
        </p>
      )}
      <Reach lang={lang} view={view} />
      <div class="sheet__body">
        <Steps lang={lang} view={view} />
        <Facts lang={lang} view={view} needHref={links.need} />
        <Trust lang={lang} view={view} reportHref={links.report} />
        <Acts lang={lang} links={links} address={unseen === null ? paper.address : null} />
      </div>
      {colleagues}
      {panels}
      <footer class="sheet__paper on-paper">
        <p>
          {t.asOf(paper.day)}. {t.online} <span class="address">{paper.address}</span>
        </p>
        <QrCode text={paper.address} label={t.online} pixels={96} />
      </footer>
    </article>
  )
}

function Reach({ lang, view }: { lang: Language; view: ServiceView }) {
  const t = words[lang]
  return (
    <section class="panel sheet__reach" aria-label={t.rows.who}>
      <p
        class={['sheet__open', view.open.isOpen && 'sheet__open--now', view.isActive && 'on-screen']
          .filter(Boolean)
          .join(' ')}
      >
        <strong>{view.open.words}</strong>
      </p>
      {view.isActive && view.paperHours.length === 0 && view.hoursNotes.length === 0 && (
        <p class="sheet__open on-paper">
          <strong>{t.hoursUnknown}</strong>
        </p>
      )}
      {view.channels.every(({ kind }) => kind === 'site') && (
        <p>
          <With211 text={t.noWay} />
        </p>
      )}
      <ul class="sheet__ways">
        {view.channels.map(({ kind, href, label, note }) => (
          <li>
            <Linked
              href={href}
              class={kind === 'call' || kind === 'text' ? 'num' : undefined}
              rel={kind === 'site' || kind === 'chat' ? 'external noreferrer' : undefined}
            >
              {label}
            </Linked>
            {note && <span class="small mid"> {note}</span>}
          </li>
        ))}
      </ul>
      {view.isUnsure && <p class="small">{t.unsure}</p>}
      {view.traits.length > 0 && <p class="small">{view.traits.join(' · ')}</p>}
    </section>
  )
}

function Steps({ lang, view }: { lang: Language; view: ServiceView }) {
  const { to } = words[lang]
  const parts = [
    { title: to.how, text: view.how, isSaid: false },
    { title: to.say, text: view.say, isSaid: true },
    { title: to.next, text: view.next, isSaid: false },
    { title: to.not, text: view.not, isSaid: false },
  ]
  if (parts.every(({ text }) => text === null)) return <></>
  return (
    <section>
      {parts.map(
        ({ title, text, isSaid }) =>
          text && (
            <>
              <h2>{title}</h2>
              {isSaid ? (
                <blockquote class="sheet__say">
                  <p>
                    <ShownText text={text} />
                  </p>
                </blockquote>
              ) : (
                <p>
                  <ShownText text={text} />
                </p>
              )}
            </>
          ),
      )}
    </section>
  )
}

function Facts({ lang, view, needHref }: { lang: Language; view: ServiceView; needHref: (code: string) => string }) {
  const t = words[lang]
  const rows = view.facts.map(({ key, lines }) => ({
    key,
    value: (
      <>
        {lines.map((line) => (
          <div>
            <ShownText text={line} />
          </div>
        ))}
      </>
    ),
  }))
  const needs = {
    key: t.needs,
    value: (
      <>
        {view.needs.map(({ code, name }) => (
          <div>
            <a href={needHref(code)}>{name}</a>
          </div>
        ))}
      </>
    ),
  }
  return (
    <section class="sheet__facts">
      <SummaryList rows={view.needs.length > 0 ? [...rows, needs] : rows} />
      {(view.week || view.otherHours.length > 0 || view.hoursNotes.length > 0) && <h2>{t.rows.hours}</h2>}
      {view.week && (
        <table class="sheet__week">
          <tbody>
            {view.week.map(({ day, hours, isToday }) => (
              <tr class={isToday ? 'sheet__today' : undefined}>
                <th scope="row">{day}</th>
                <td>{hours}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {view.otherHours.length > 0 && (
        <ul class="plain sheet__other-hours">
          {view.otherHours.map((said) => (
            <li>{said}</li>
          ))}
        </ul>
      )}
      {view.hoursNotes.map((note) => (
        <p class="small">
          <ShownText text={note} />
        </p>
      ))}
    </section>
  )
}

function Acts({ lang, links, address }: Pick<ServicePageProps, 'lang' | 'links'> & { address: string | null }) {
  const t = words[lang]
  const keeping = [
    [links.confirm, t.keep.confirm],
    [links.edit, t.keep.edit],
    [links.history, t.keep.history],
  ] as const
  return (
    <section class="on-screen">
      <Button href={links.add}>{t.add}</Button>
      <PrintButton />
      <p class="small mid">{t.printHint}</p>
      {address !== null && <Share address={address} />}
      {keeping.some(([href]) => href !== null) && (
        <section class="panel" aria-labelledby="keep">
          <h2 id="keep">{t.keep.title}</h2>
          <ul class="plain">
            {keeping.map(
              ([href, label]) =>
                href && (
                  <li>
                    <a href={href}>{label}</a>
                  </li>
                ),
            )}
          </ul>
        </section>
      )}
    </section>
  )
}
