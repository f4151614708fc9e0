import { useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { useWords } from '../words/words.tsx';
import { ChoiceRow } from '../choice-row/choice-row.tsx';

const schemes = [
  { value: 'light', Icon: IconSun },
  { value: 'dark', Icon: IconMoon },
  { value: 'auto', Icon: IconDeviceDesktop },
] as const;

/** Light, dark, or as the machine is set. The choice is kept in this browser. */
export function ThemeSwitch() {
  const words = useWords().theme;
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <ChoiceRow
      label={words.label}
      value={colorScheme}
      onChange={setColorScheme}
      choices={schemes.map(({ value, Icon }) => ({
        value,
        label: (
          <>
            <Icon size={16} aria-hidden />
            {words[value]}
          </>
        ),
      }))}
    />
  );
}
