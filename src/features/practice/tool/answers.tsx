import { href, withQuery } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { Details } from '../../../design/index.ts'
import { sourceOf } from '../../../field/index.ts'
import { addresses as directory, doors } from '../../directory/index.ts'
import type { ToolItem } from '../model.ts'
import { evidenceOf, groupActs } from '../shipped-tools.ts'
import { words } from './words.ts'

/** What may be said of an item. Nothing is also an answer. */
const answers = ['observed', 'absent', 'unknown', 'unsaid'] as const

/** What an island puts beside each item, once: the four answers. They belong to no form and have no name. */
export function AnswerChoices({ lang }: { lang: Language }) {
  return (
    <template data-choices>
      {answers.map((answer) => (
        <button type="button" class="choice" role="radio" aria-checked="false" data-answer={answer}>
          {words[lang].answers[answer]}
        </button>
      ))}
    </template>
  )
}

/** Items to answer; without script, to read. */
export function ItemList({ lang, items }: { lang: Language; items: readonly ToolItem[] }) {
  return (
    <ul class="items">
      {items.map((item) => (
        <Item lang={lang} item={item} />
      ))}
    </ul>
  )
}

function Item({ lang, item }: { lang: Language; item: ToolItem }) {
  const t = words[lang]
  const id = item.id.toLowerCase()
  return (
    <li data-item={item.isDiscussed ? undefined : item.kind} data-group={item.group}>
      <p id={id}>
        <span data-said>{item.text[lang]}</span>
        {item.group === 'immediate-safety' && <strong> {t.now}</strong>}
      </p>
      {!item.isDiscussed && <div role="radiogroup" aria-labelledby={id} hidden></div>}
      {item.absent && <WhenAbsent lang={lang} absent={item.absent} />}
      <AboutItem lang={lang} item={item} />
    </li>
  )
}

/** What is missing calls for adults, or for a service. */
function WhenAbsent({ lang, absent }: { lang: Language; absent: NonNullable<ToolItem['absent']> }) {
  const t = words[lang]
  const need = doors.findNeed(absent.need)
  return (
    <p data-absent>
      {t.absent} <span>{absent.action[lang]}</span>{' '}
      {need && (
        <a href={withQuery(href(lang, directory.directory), { [doors.queryNames[lang].need]: need.code })}>
          {t.service(need.name[lang])}
        </a>
      )}
    </p>
  )
}

function AboutItem({ lang, item }: { lang: Language; item: ToolItem }) {
  const t = words[lang]
  const named = item.sources.map((id) => `${sourceOf(id).publisher} (${t.evidence[evidenceOf.get(id) ?? 'press']})`)
  return (
    <Details summary={item.caution ? t.about.cautious : t.about.plain}>
      {item.caution && (
        <p>
          <b>{t.caution}</b> {item.caution[lang]}
        </p>
      )}
      {item.group && (
        <p>
          {groupActs[item.group].act[lang]} <i>{t.ours}</i>
        </p>
      )}
      <p>{t.grounding[item.grounding]}</p>
      <p>{t.from(named.join(' ; '))}</p>
    </Details>
  )
}
