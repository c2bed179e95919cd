import type { FilterPanelProps } from './filter-panel.tsx'
import { Input } from './input.tsx'
import type { Example } from './markup.ts'
import { Select } from './select.tsx'

export const examples: Example<FilterPanelProps>[] = [
  {
    name: 'Chercher dans une liste',
    props: {
      action: '#liste',
      label: 'Filtrer les organismes',
      submit: 'Filtrer',
      kept: { sort: 'name' },
      reset: { label: 'Tout afficher', href: '#tout' },
      children: (
        <>
          <Input name="q" label="Nom" value="rive" />
          <Select
            name="sector"
            label="Secteur"
            items={[
              { value: '', text: 'Tous' },
              { value: 'education', text: 'Éducation' },
            ]}
          />
        </>
      ),
    },
  },
]
