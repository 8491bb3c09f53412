import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index'

const publishedOf = (yaml: string): string | null =>
  extract(`\`\`\`yaml\n${yaml}\n\`\`\`\n\nTwo men were arrested in Larkham.\n`).document.published

describe('the day of publication in front matter', () => {
  it('is read from its field', () => {
    expect(publishedOf("date: '2020-12-18'\ntitle: Two arrested")).toBe('2020-12-18')
  })
  it('is put together from day, month and the year of the address', () => {
    expect(publishedOf("day: '18'\nmonth: Dec\nurl: https://force.example/news/2020/december/two-arrested/")).toBe(
      '2020-12-18',
    )
  })
  it('is read from the address where nothing else tells it', () => {
    expect(publishedOf('title: Two arrested\nurl: https://force.example/2021/03/02/two-arrested/')).toBe('2021-03-02')
  })
  it('is unknown where the address tells no day', () => {
    expect(publishedOf('title: Two arrested\nurl: https://force.example/news/2021/two-arrested/')).toBeNull()
  })
})
