import type { Language } from '../../../kernel/language.ts'
import { words as sheetWords } from '../sheet/words.ts'
import type { ReadText } from '../text.ts'
import type { ServiceContact } from '../sheet/contact-channels.ts'
import { type SectorCode, SectorLabel } from '../../../field/index.ts'
import { Linked } from '../../../design/index.ts'
import { ShownText } from '../shown-text.tsx'
import { words } from './words.ts'

export interface OrganizationPageProps {
  lang: Language
  name: ReadText
  sector: SectorCode | null
  description: ReadText | null
  site: { href: string; label: string } | null
  services: readonly {
    href: string
    name: ReadText
    description: ReadText | null
    alert: ReadText | null
    /** First number to reach it; null: none known. */
    way: ServiceContact | null
  }[]
}

export function OrganizationPage({ lang, name, sector, description, site, services }: OrganizationPageProps) {
  const t = sheetWords[lang]
  return (
    <>
      <h1>
        <ShownText text={name} />
      </h1>
      <p class="sheet__who">
        {sector && <SectorLabel sector={sector} />}
        {site && (
          <a href={site.href} rel="external noreferrer">
            {site.label}
          </a>
        )}
      </p>
      {description && (
        <p class="lead">
          <ShownText text={description} />
        </p>
      )}
      <section>
        <h2>{services.length === 0 ? t.rows.who : words[lang].services(services.length)}</h2>
        {services.length === 0 && <p>{words[lang].none}</p>}
        <ol class="sheet-list">
          {services.map((service) => (
            <li class="headed">
              <h3>
                <a href={service.href}>
                  <ShownText text={service.name} isQuiet />
                </a>
              </h3>
              {service.way && (
                <p class="num">
                  <Linked href={service.way.href}>{service.way.label}</Linked>
                </p>
              )}
              {service.alert && (
                <p>
                  <ShownText text={service.alert} />
                </p>
              )}
              {service.description && (
                <p>
                  <ShownText text={service.description} />
                </p>
              )}
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}
