import type { ToolText } from './model.ts'

/** What the examples of own articles share. Everyone and everything here is invented. */
export const keys = { csrf: 'example', key: '00000000-0000-4000-8000-000000000001' }

export const owner = 'Table des Trois-Lisières'

export const text: ToolText = {
  titleFr: 'Notre réunion du mardi',
  titleEn: 'Our Tuesday meeting',
  summaryFr: 'Comment notre table se réunit une heure par semaine.',
  summaryEn: 'How our table meets one hour a week.',
  bodyFr:
    '## Pourquoi une heure\n\nUne heure suffit quand chacun sait pourquoi il vient. {1}\n\n- Trois questions au plus.\n- Une suite à chacune.\n\nPour commencer, lisez [[article:steps]].',
  bodyEn:
    '## Why one hour\n\nOne hour is enough when everyone knows why they come. {1}\n\n- Three questions at most.\n- A next step for each.\n\nTo begin, read [[article:steps]].',
  slugFr: null,
  slugEn: null,
  kinds: ['prevention'],
  levels: [],
  audiences: ['professionals'],
  sources: 'Modèle de note | Table des Trois-Lisières | https://table.exemple.invalid/note',
}

/** Only one language, half written. */
export const half: ToolText = {
  ...text,
  titleEn: null,
  summaryFr: null,
  summaryEn: null,
  bodyEn: null,
  kinds: [],
  sources: null,
}

/** As long as the form lets it be. */
export const long: ToolText = {
  ...text,
  titleFr:
    'Entente de collaboration entre les écoles, les organismes et les services de police de la région des Trois-Lisières',
  bodyFr: `${text.bodyFr}\n\n`.repeat(12).trim(),
  sources: Array.from({ length: 12 }, (_, at) => `Source ${at + 1} | Table des Trois-Lisières`).join('\n'),
}
