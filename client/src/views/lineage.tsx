export function LineageView() {
  return <main class="page" id="main" />;
}
