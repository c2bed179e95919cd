import { EmptyState, Select } from '../../../design/index.ts'
import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words } from '../words.ts'
import { placeValue, type BeginPlace } from './places.ts'

type PlaceItem = { value: string; text: string }

/** Where it may be started, to choose from; the network is named where an organization is of several. */
export function placeItems(places: readonly BeginPlace[], lang: Language): PlaceItem[] {
  const isOfSeveral = new Set(places.map(({ organizationId }) => organizationId)).size < places.length
  return places.map((one) => {
    const [name, network] = lang === 'fr' ? [one.nameFr, one.networkFr] : [one.nameEn, one.networkEn]
    return { value: placeValue(one), text: isOfSeveral ? `${name} (${network})` : name }
  })
}

/** For whom it is started; with one place nothing is asked. */
export function PlaceField({ lang, state, items }: { lang: Language; state: FormState; items: readonly PlaceItem[] }) {
  if (items.length < 2) return null
  return (
    <Select
      name="place"
      label={words[lang].actingFor}
      error={state.errors['place']}
      value={valueOf(state, 'place')}
      items={[{ value: '', text: '' }, ...items]}
    />
  )
}

/** Someone whose organization is in no network starts nothing yet, and is told what it takes. */
export function BeginWithoutNetwork({ lang, title }: { lang: Language; title: string }) {
  const { noNetwork } = words[lang]
  return (
    <>
      <h1>{title}</h1>
      <EmptyState title={noNetwork.title}>{noNetwork.text}</EmptyState>
    </>
  )
}
