import {
  Button,
  ButtonGroup,
  Checkboxes,
  control,
  Details,
  FormFrame,
  Input,
  Select,
  Textarea,
} from '../../../../design/index.ts'
import { valueOf, valuesOf, type FormState } from '../../../../kernel/form/index.ts'
import type { FormKeys } from '../../../../kernel/http/index.ts'
import type { Language } from '../../../../kernel/language.ts'
import { audiences, kinds, levels } from '../../model.ts'
import { words as toolbox } from '../../words.ts'
import { words as own } from '../words.ts'
import { toolNames } from './tool-form.ts'
import { words } from './words.ts'

export interface ToolPlace {
  value: string
  name: string
}

export interface EditToolPageProps {
  lang: Language
  action: string
  backHref: string
  keys: FormKeys
  state: FormState
  /** On behalf of whom it may be written; null for one that stands, which has its owner. */
  places: readonly ToolPlace[] | null
  /** Tools that the text may lead to, each with what is written for it. */
  links: readonly { written: string; title: string }[]
  /** Number of the last version; null: it is new. */
  version: number | null
}

/** Both languages side by side, so that a missing side shows. */
export function EditToolPage({ lang, action, backHref, keys, state, places, links, version }: EditToolPageProps) {
  const t = words[lang]
  const sides = lang === 'fr' ? (['Fr', 'En'] as const) : (['En', 'Fr'] as const)
  const spoken = (side: 'Fr' | 'En') => ({ lang: side.toLowerCase() })
  return (
    <>
      <h1>{version === null ? t.title : t.editTitle}</h1>
      <p class="lead">{t.lead}</p>
      <FormFrame
        lang={lang}
        action={action}
        keys={keys}
        state={state}
        names={toolNames}
        labels={t.labels}
        {...(version === null ? {} : { version })}
      >
        {places !== null && <Place lang={lang} state={state} places={places} />}
        <div class="cols cols--2">
          {sides.map((side) => (
            <Input {...control(state, `title${side}`, t.labels[`title${side}`], lang)} attributes={spoken(side)} />
          ))}
        </div>
        <div class="cols cols--2">
          {sides.map((side) => (
            <Textarea
              {...control(state, `summary${side}`, t.labels[`summary${side}`], lang, t.hints.summary)}
              rows={3}
              attributes={spoken(side)}
            />
          ))}
        </div>
        <div class="cols cols--2">
          {sides.map((side) => (
            <Textarea
              {...control(state, `body${side}`, t.labels[`body${side}`], lang, t.hints.body)}
              rows={18}
              attributes={spoken(side)}
            />
          ))}
        </div>
        <Boxes lang={lang} state={state} name="kinds" values={kinds} said={toolbox[lang].kinds} />
        <Boxes
          lang={lang}
          state={state}
          name="levels"
          values={levels}
          said={toolbox[lang].levels}
          hint={t.hints.levels}
        />
        <Boxes lang={lang} state={state} name="audiences" values={audiences} said={toolbox[lang].audiences} />
        <Textarea {...control(state, 'sources', t.labels.sources, lang, t.hints.sources)} rows={4} spellcheck={false} />
        <div class="cols cols--2">
          {sides.map((side) => (
            <Input {...control(state, `slug${side}`, t.labels[`slug${side}`], lang, t.hints.slug)} spellcheck={false} />
          ))}
        </div>
        <ButtonGroup>
          <Button>{t.save}</Button>
          <a href={backHref}>{own[lang].back}</a>
        </ButtonGroup>
      </FormFrame>
      <Details summary={t.signsTitle}>
        <ul>
          {t.signs.map((sign) => (
            <li>{sign}</li>
          ))}
        </ul>
        <h2 class="h-small">{t.linksTitle}</h2>
        <ul>
          {links.map(({ written, title }) => (
            <li>
              <code>{written}</code> {title}
            </li>
          ))}
        </ul>
      </Details>
    </>
  )
}

interface BoxesProps<T extends string> {
  lang: Language
  state: FormState
  name: 'kinds' | 'levels' | 'audiences'
  values: readonly T[]
  said: Readonly<Record<T, string>>
  hint?: string
}

function Boxes<T extends string>({ lang, state, name, values, said, hint }: BoxesProps<T>) {
  const { labels } = words[lang]
  return (
    <Checkboxes
      name={name}
      legend={labels[name]}
      hint={control(state, name, labels[name], lang, hint).hint}
      error={state.errors[name]}
      values={valuesOf(state, name)}
      items={values.map((value) => ({ value, label: said[value] }))}
    />
  )
}

/** Asked of who writes for several; the others write for theirs. */
function Place({ lang, state, places }: { lang: Language; state: FormState; places: readonly ToolPlace[] }) {
  const t = words[lang]
  const [only, ...others] = places
  if (only !== undefined && others.length === 0) return <input type="hidden" name="place" value={only.value} />
  return (
    <Select
      name="place"
      label={t.labels.place}
      error={state.errors['place']}
      value={valueOf(state, 'place')}
      items={[{ value: '', text: t.choose }, ...places.map(({ value, name }) => ({ value, text: name }))]}
    />
  )
}
