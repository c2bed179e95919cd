import type { HomeLink } from '../../../kernel/feature/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { href } from '../../../kernel/http/index.ts'
import { doors } from '../../directory/index.ts'
import { addresses as plan } from '../../plan/index.ts'
import { addresses } from '../addresses.ts'
import type { Words } from './words.ts'
import { Doors } from '../../../design/index.ts'
import { type SectorCode, SectorThreads, Weave } from '../../../field/index.ts'
import { WithEmergencyCall } from '../emergency-call.tsx'

interface HomePageProps {
  t: Words
  lang: Language
  /** Pages of the features, for who comes to understand and to begin. */
  links: readonly HomeLink[]
}

export function HomePage({ t, lang, links }: HomePageProps) {
  return (
    <>
      <Hero t={t} lang={lang} />
      <section>
        <h2>{t.search}</h2>
        <doors.ShortSearch lang={lang} />
      </section>
      <section>
        <h2>{t.sectors.title}</h2>
        <SectorThreads texts={t.sectors.texts} />
      </section>
      <Hole t={t} lang={lang} />
      {links.length > 0 && (
        <section>
          <h2>{t.together}</h2>
          <Doors
            items={links.map(({ label, text, href: to }) => ({ title: label[lang], text: text[lang], href: to(lang) }))}
          />
        </section>
      )}
      <div class="cols cols--2">
        <Who t={t} />
        <Never t={t} lang={lang} />
      </div>
    </>
  )
}

function Hero({ t, lang }: { t: Words; lang: Language }) {
  return (
    <div class="bleed hero">
      <div>
        <h1>{t.heading}</h1>
        <p class="lead">
          {t.lead} <span class="wide-only">{t.leadMore}</span>
        </p>
        <p class="sos">
          <span>{t.danger}</span> <WithEmergencyCall text={t.dangerCall} />
        </p>
        <Doors
          items={[
            { href: href(lang, addresses.you), ...t.doors.you },
            { href: href(lang, addresses.helping), ...t.doors.helping },
            { href: href(lang, addresses.forOrganizations), ...t.doors.organization },
          ]}
        />
        <p>
          <a href={href(lang, addresses.parents)}>{t.parents}</a>
        </p>
      </div>
      <Weave label={t.weaveLabel} caption={t.weaveCaption} />
    </div>
  )
}

const withoutJustice: readonly SectorCode[] = ['community', 'education', 'institutional', 'police']

function Hole({ t, lang }: { t: Words; lang: Language }) {
  return (
    <section class="cols cols--side">
      <div>
        <h2>{t.hole.title}</h2>
        {t.hole.paragraphs.map((text) => (
          <p>{text}</p>
        ))}
        <p>
          <a href={href(lang, plan.catalogue)}>{t.plan}</a>
        </p>
      </div>
      <Weave held={withoutJustice} label={t.hole.drawing} caption={t.hole.caption} />
    </section>
  )
}

function Who({ t }: { t: Words }) {
  return (
    <section>
      <h2>{t.who.title}</h2>
      <ul class="bare">
        {t.who.items.map(({ name, text }) => (
          <li>
            <b>{name}</b> {text}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Never({ t, lang }: { t: Words; lang: Language }) {
  return (
    <section>
      <h2>{t.never.title}</h2>
      <ul>
        {t.never.items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
      <p>
        <a href={href(lang, addresses.promise)}>{t.never.more}</a>
      </p>
    </section>
  )
}
