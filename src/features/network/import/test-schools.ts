import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Open data of Quebec schools, kept beside the checkout where there is room; see content/README.md for why not inside. */
const folder = join(import.meta.dirname, '../../../../../shared/data/hsds/quebec-schools/public')

type Feature = { properties: Record<string, unknown> & { originales: Record<string, unknown> } }

/** Every school building of the real files, or of a made-up list of the same shape where they are not there. */
export function schoolFeatures(): { features: Feature[]; isReal: boolean } {
  if (!existsSync(folder)) return { features: inventedFeatures(), isReal: false }
  const features = readdirSync(folder)
    .filter((name) => name.endsWith('.geojson'))
    .sort()
    .flatMap((name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { features: Feature[] }).features)
  return { features, isReal: true }
}

/** 1,415 invented schools on 2,742 rows: the counts, accents, repeated codes and empty cells of the real list. */
function inventedFeatures(): Feature[] {
  const towns = ['Sept-Îles', 'Trois-Rivières', 'Saint-Jérôme', 'L’Assomption', 'Québec']
  return Array.from({ length: 2742 }, (_, index) => {
    const school = index % 1415
    const code = String(600_000 + school)
    const name = `École inventée n° ${school} de l’Érable`
    const web = school % 9 === 0 ? 'à venir' : `www.ecole-${school}.invalid`
    return {
      properties: {
        code,
        nom: name,
        web,
        ordreEnseignement: 'Primaire',
        immeuble: String(index),
        originales: {
          CD_ORGNS: code,
          NOM_OFFCL_ORGNS: name,
          NOM_MUNCP_GDUNO_ORGNS: towns[school % towns.length],
          SITE_WEB_ORGNS: web,
          ORDRE_ENS: 'Primaire',
        },
      },
    }
  })
}

export const asGeojson = (features: readonly Feature[]): Uint8Array =>
  new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features }))

/** The same list as the ministry's own CSV: headings in capitals, one row a building. */
export function asCsv(features: readonly Feature[]): string {
  const names = ['CD_ORGNS', 'NOM_OFFCL_ORGNS', 'NOM_MUNCP_GDUNO_ORGNS', 'SITE_WEB_ORGNS', 'ORDRE_ENS', 'CD_IMM']
  const quoted = (value: unknown): string => `"${String(value ?? '').replaceAll('"', '""')}"`
  return [names, ...features.map(({ properties }) => names.map((name) => properties.originales[name]))]
    .map((row) => row.map(quoted).join(','))
    .join('\r\n')
}
