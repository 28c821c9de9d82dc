import '@fontsource-variable/lexend/index.css';
