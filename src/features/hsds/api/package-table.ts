import { languages } from '../../../kernel/language.ts'
import { objectNames, shapes, type FieldKind, type ExportedName } from '../export/objects.ts'
import { licence } from './root.ts'

export interface Column {
  name: string
  /** `json`: a value that HSDS has no column for, as JSON. */
  kind: FieldKind | 'json'
  /** Field of the object that the column is read from, and the language of its text when it is one of two. */
  field: string
  lang?: 'fr' | 'en'
}

/** What stands beside the fields, as JSON. `other`: fields that neither HSDS nor the profile names. */
const besides = ['as_written', 'other'] as const
const ofRecords = ['source', 'withheld'] as const
const known = new Set([...besides, ...ofRecords, 'traits', 'translations', 'other_language_fields'])

function besidesOf(name: ExportedName): readonly string[] {
  if (name === 'service') return ['traits', ...ofRecords, ...besides]
  return (recordObjects as readonly string[]).includes(name) ? [...ofRecords, ...besides] : besides
}
const recordObjects = ['organization', 'location', 'service_at_location', 'taxonomy', 'taxonomy_term'] as const

/**
 * Columns of a file of the package. With translations, also each text in each language (`name_fr`, `name_en`) and the
 * fields of the profile: enough to make the records again as they were.
 */
export function packageColumnsOf(name: ExportedName, withTranslations: boolean): Column[] {
  const { fields, ours } = shapes[name]
  const own = Object.entries(fields).map(([field, kind]): Column => ({ name: field, kind, field }))
  if (!withTranslations) return own
  const added = Object.entries(ours).map(([field, kind]): Column => ({ name: field, kind, field }))
  const texts = [...own, ...added].filter(({ kind }) => kind === 'text')
  return [
    ...own,
    ...added,
    ...texts.flatMap(({ field }) =>
      languages.map((lang): Column => ({ name: `${field}_${lang}`, kind: 'text', field, lang })),
    ),
    ...besidesOf(name).map((field): Column => ({ name: field, kind: 'json', field })),
  ]
}

const tableTypes: Partial<Record<Column['kind'], { type: string; format?: string }>> = {
  uuid: { type: 'string', format: 'uuid' },
  uri: { type: 'string', format: 'uri' },
  email: { type: 'string', format: 'email' },
  number: { type: 'number' },
  instant: { type: 'datetime' },
}

/** Columns that point to a row of another file. */
function foreignKeys(columns: readonly Column[], name: ExportedName): object[] {
  const targets: Readonly<Record<string, ExportedName>> = {
    parent_organization_id: 'organization',
    parent_id: 'taxonomy_term',
  }
  return columns.flatMap((column) => {
    const target = targets[column.name] ?? column.name.replace(/_id$/, '')
    const isKey = column.kind === 'uuid' && column.name !== 'id' && (objectNames as readonly string[]).includes(target)
    if (!isKey) return []
    return [{ fields: column.name, reference: { resource: target === name ? '' : target, fields: 'id' } }]
  })
}

/**
 * Why the files are data and not ready for a spreadsheet: an apostrophe put before « = » would come back as a part of the name to
 * every program that reads the standard.
 */
const howToOpen = [
  'Every value is as it was written: a name or a phone number may begin with =, +, - or @. Programs read it as it is. In a spreadsheet, do not double-click the files: import them (Data > From Text/CSV) and set every column to Text, so that nothing in them is run as a formula. The lists of services that the pages of the directory offer for download are guarded and open as they are.',
  'Chaque valeur est telle qu’elle a été écrite : un nom ou un téléphone peut commencer par =, +, - ou @. Les programmes la lisent ainsi. Dans un tableur, n’ouvrez pas les fichiers par un double-clic : importez-les (Données > À partir d’un fichier texte/CSV) et donnez à toutes les colonnes le type Texte, pour que rien n’y soit exécuté comme une formule. Les listes de services que les pages du répertoire offrent à télécharger sont protégées et s’ouvrent telles quelles.',
].join('\n\n')

/** `datapackage.json`: what the files are, for programs that read Tabular Data Packages. */
export const descriptorOf = (withTranslations: boolean, baseUrl: string, day: string): object => ({
  name: 'tisserin-directory',
  title: 'Human services directory, HSDS 3.1, profile Tisserin-QC',
  description: howToOpen,
  profile: 'tabular-data-package',
  version: '3.1',
  created: `${day}T00:00:00Z`,
  homepage: baseUrl,
  licenses: [{ name: 'CC-BY-4.0', title: licence.name, path: licence.url }],
  resources: objectNames.map((name) => {
    const columns = packageColumnsOf(name, withTranslations)
    const keys = foreignKeys(columns, name)
    return {
      name,
      path: shapes[name].file,
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        primaryKey: 'id',
        fields: columns.map((column) => ({
          name: column.name,
          ...(tableTypes[column.kind] ?? { type: 'string' }),
          ...(column.name === 'id' ? { constraints: { required: true, unique: true } } : {}),
        })),
        ...(keys.length > 0 ? { foreignKeys: keys } : {}),
      },
    }
  }),
})

/** One line of CSV (RFC 4180), comma and CRLF, as data: nothing is put before a sign that a spreadsheet could run. */
export const csvLine = (values: readonly string[]): string => `${values.map(quoted).join(',')}\r\n`
const quoted = (value: string): string => (/[",\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)

/** A cell of an object as it is exported; empty when it has no such field. */
export function cellOf(name: ExportedName, object: Readonly<Record<string, unknown>>, column: Column): string {
  const { field, kind, lang } = column
  if (kind === 'json' && field === 'other') return othersOf(name, object)
  if (lang !== undefined) {
    const texts = object['translations'] as Partial<Record<string, Record<string, string>>> | undefined
    return texts?.[lang]?.[field] ?? ''
  }
  const value = object[field]
  if (value === undefined || value === null) return ''
  if (kind === 'json') return JSON.stringify(value)
  const text = typeof value === 'string' ? value : String(value)
  return kind === 'instant' ? text.replace(/\.\d+(?=Z|[+-])/, '') : text
}

function othersOf(name: ExportedName, object: Readonly<Record<string, unknown>>): string {
  const { fields, ours, lists, ones } = shapes[name]
  const others = Object.entries(object).filter(
    ([field]) => !(field in fields || field in ours || field in lists || field in ones || known.has(field)),
  )
  return others.length === 0 ? '' : JSON.stringify(Object.fromEntries(others))
}
