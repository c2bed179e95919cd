import { Button, Select } from '../../design/index.ts'
import { regions, type SectorCode } from '../../field/index.ts'
import { href } from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'
import { addresses } from './addresses.ts'
import { slugOf, type WalkLinks } from './walk.ts'

interface RegionFormProps {
  lang: Language
  picked: readonly SectorCode[]
  links: WalkLinks
  label: string
  button: string
  region?: string | null
}

/** Asks for a region, by a plain form, and goes to its page. */
export function RegionForm({ lang, picked, links, label, button, region = null }: RegionFormProps) {
  return (
    <form method="get" action={href(lang, addresses.regions)} class="one-line">
      {picked.length > 0 && <input type="hidden" name="s" value={slugOf(picked, lang).replaceAll('-', ',')} />}
      {links.field && <input type="hidden" name={links.field.name} value={links.field.value} />}
      <Select
        name="region"
        label={label}
        value={region}
        items={[
          { value: '', text: '—' },
          ...regions.map(({ code, name }) => ({ value: code, text: `${name[lang]} (${code})` })),
        ]}
      />
      <Button kind="secondary">{button}</Button>
    </form>
  )
}
