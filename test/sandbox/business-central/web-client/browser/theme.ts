import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** A deep teal; its main shade has enough contrast with white for text in either direction. */
const teal: MantineColorsTuple = [
  '#e8f6f6',
  '#d0eaea',
  '#a5d4d5',
  '#74bdbe',
  '#48a5a7',
  '#23888b',
  '#00757a',
  '#006b70',
  '#005b60',
  '#004a4e',
];

export const theme = createTheme({
  colors: { teal },
  primaryColor: 'teal',
  primaryShade: 7,
  defaultRadius: 'sm',
  fontFamily: '"Segoe UI", "Noto Sans", "Liberation Sans", system-ui, sans-serif',
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '20px' },
  respectReducedMotion: true,
  components: {
    Modal: { defaultProps: { transitionProps: { duration: 0 }, closeButtonProps: { 'aria-label': 'Close' } } },
    Menu: {
      defaultProps: {
        transitionProps: { duration: 0 },
        shadow: 'md',
        position: 'bottom-start',
        // An element of a menu that is no item confuses screen readers.
        withInitialFocusPlaceholder: false,
      },
    },
    Tooltip: { defaultProps: { transitionProps: { duration: 0 }, openDelay: 500, multiline: true, maw: 320 } },
    Combobox: { defaultProps: { keepMounted: false, transitionProps: { duration: 0 }, shadow: 'md' } },
  },
});
