/** `chargesheet/output`: incidents in other formats (JSON, tables, CSV, GeoJSON) and views of them. */
export { toCsv } from './csv'
export { toGeoJson, type PlaceCollection, type PlaceFeature } from './geojson'
export { toJson } from './json'
export { toNdjson } from './ndjson'
export { tables, toTables, type Column, type Row, type Rows, type Table, type TableName, type Value } from './tables'
export type { IncidentView, View } from './types'
export { parseConfidence, parseFields, toView, type ViewOptions } from './view'
export { parseWhere, whereFields, type Condition } from './where'
