import type { Language } from '../../../kernel/language.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

interface NamedLink {
  name: string
  href: string
  state: string | null
}

export interface StartPageProps {
  lang: Language
  schools: readonly NamedLink[]
  naming: readonly NamedLink[]
  alliancesHref: string
}

/** What it is for, and where to go from here. */
export function StartPage({ lang, schools, naming, alliancesHref }: StartPageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{shared[lang].title}</h1>
      <p class="lead">{t.lead}</p>
      <p>{shared[lang].notScore}</p>
      {schools.length > 0 && <LinkList title={t.schools} links={schools} />}
      {naming.length > 0 && <LinkList title={t.naming} links={naming} />}
      {schools.length + naming.length === 0 && (
        <p>
          {t.none} {t.noneNext} <a href={alliancesHref}>{t.alliances}</a>
        </p>
      )}
      <section>
        <h2>{t.how}</h2>
        <ol>
          {t.steps.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
      </section>
    </>
  )
}

function LinkList({ title, links }: { title: string; links: readonly NamedLink[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {links.map(({ name, href, state }) => (
          <li>
            <a href={href}>{name}</a>
            {state && <span class="mid"> · {state}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
