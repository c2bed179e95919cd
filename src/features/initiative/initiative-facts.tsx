import { SummaryList } from '../../design/index.ts'
import { regionNames } from '../../field/index.ts'
import { formatDay, formatList, type Language } from '../../kernel/language.ts'
import type { Initiative } from './model.ts'
import { words as sheetWords } from './sheet/words.ts'
import { words } from './words.ts'

/** What is known of an initiative; what is not is said to be so. */
export function InitiativeFacts({ lang, initiative }: { lang: Language; initiative: Initiative }) {
  const t = sheetWords[lang]
  const shared = words[lang]
  const { regions, ages, since, until, told } = initiative
  const unknown = <span class="mid">{shared.unknown}</span>
  const places = regions.length === 0 ? shared.province : formatList(regionNames(regions, lang), lang)
  return (
    <SummaryList
      rows={[
        { key: t.by, value: initiative.by[lang] },
        { key: regions.length > 1 ? t.regions : t.region, value: places },
        { key: t.ages, value: ages === null ? unknown : shared.ages(ages) },
        { key: until === null ? t.since : t.years, value: since === null ? unknown : shared.since(since, until) },
        ...(told === null ? [] : [{ key: t.source, value: <ToldSource lang={lang} told={told} /> }]),
        { key: t.updated, value: formatDay(initiative.updatedOn, lang) },
      ]}
    />
  )
}

function ToldSource({ lang, told }: { lang: Language; told: NonNullable<Initiative['told']> }) {
  const { sourceText, sourceUrl } = told
  const text = sourceText ?? sourceUrl ?? sheetWords[lang].ownWord
  if (sourceUrl === null) return <>{text}</>
  return (
    <a href={sourceUrl} rel="nofollow noopener">
      {text}
    </a>
  )
}
