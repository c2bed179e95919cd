import { Button, EmptyState, Table } from '../../../design/index.ts'
import { formatNumber, type Language } from '../../../kernel/language.ts'
import type { KeptDefinition } from '../definitions-kept.ts'
import { words } from './words.ts'

interface DefinitionListPageProps {
  lang: Language
  definitions: readonly KeptDefinition[]
  addHref: string
  changeHref: (measure: string) => string
  retireHref: (measure: string) => string
}

/** Measures that this instance added, those that are computed first. */
export function DefinitionListPage({ lang, definitions, addHref, changeHref, retireHref }: DefinitionListPageProps) {
  const t = words[lang]
  const title = <h1>{t.title}</h1>
  if (definitions.length === 0)
    return (
      <>
        {title}
        <p class="lead">{t.lead}</p>
        <EmptyState title={t.empty.title} act={{ label: t.addHref, href: addHref, isMain: true }}>
          {t.empty.text}
        </EmptyState>
      </>
    )
  return (
    <>
      {title}
      <p class="lead">{t.lead}</p>
      <Table
        caption={t.count(definitions.length)}
        head={[
          { text: t.heads.name },
          { text: t.heads.code },
          { text: t.heads.version, numeric: true },
          { text: t.heads.state },
          { text: t.heads.act, acts: true },
        ]}
        rows={definitions.map(({ definition: { measure, name, version }, isRetired }) => [
          name[lang],
          measure,
          formatNumber(version, lang),
          isRetired ? t.retired : t.computed,
          <>
            <a href={changeHref(measure)} aria-label={t.change(name[lang])}>
              {t.changeIt}
            </a>
            {!isRetired && (
              <>
                {' · '}
                <a href={retireHref(measure)} aria-label={t.retire(name[lang])}>
                  {t.retireIt}
                </a>
              </>
            )}
          </>,
        ])}
      />
      <Button href={addHref}>{t.addHref}</Button>
    </>
  )
}
