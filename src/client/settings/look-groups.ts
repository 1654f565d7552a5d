import { type Group, onOff } from './group.ts'

/** What every page has. */
export const lookGroups: Group[] = [
  {
    name: 'size',
    legend: 'Text size',
    key: '+',
    options: [
      { value: 's', label: 'Small' },
      { value: 'm', label: 'Normal' },
      { value: 'l', label: 'Large' },
      { value: 'xl', label: 'Larger' },
      { value: 'xxl', label: 'Largest' }
    ]
  },
  {
    name: 'theme',
    legend: 'Colors',
    key: 'o',
    options: [
      { value: 'system', label: 'As the system' },
      { value: 'light', label: 'Light' },
      { value: 'dark', label: 'Dark' },
      { value: 'sepia', label: 'Sepia' },
      { value: 'contrast', label: 'High contrast' }
    ]
  },
  {
    name: 'face',
    legend: 'Chinese type',
    key: 'f',
    options: [
      { value: 'song', label: '宋体 Song' },
      { value: 'hei', label: '黑体 Hei' },
      { value: 'kai', label: '楷体 Kai' }
    ]
  },
  { name: 'keys', legend: 'Single keys', options: onOff('On', 'Off') }
]
