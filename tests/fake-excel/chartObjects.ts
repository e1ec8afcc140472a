import type { FakeChart, FakeSeries, FakeSheet } from "./book";
import { unknownMember, type HostObject } from "./hostObject";
import { areaOf } from "./rangeObjects";

function seriesObject(series: FakeSeries): HostObject {
  return {
    get: (name) => (name === "name" ? series.name : undefined),
    set: (name, value) => {
      if (name !== "Name") throw unknownMember("ChartSeries", name);
      series.name = String(value);
    },
    call: (name, [range]) => {
      if (name === "SetValues") series.values = areaOf(range);
      else if (name === "SetXAxisValues") series.labels = areaOf(range);
      else throw unknownMember("ChartSeries", name);
      return null;
    },
  };
}

function chartObject(sheet: FakeSheet, chart: FakeChart): HostObject {
  return {
    get: (name) => (name === "id" ? `chart ${sheet.charts.indexOf(chart)}` : undefined),
    call: (name, args) => {
      if (name === "Delete") sheet.charts.splice(sheet.charts.indexOf(chart), 1);
      else if (name === "SetPosition") chart.position = args;
      else throw unknownMember("Chart", name);
      return null;
    },
    children: (name) => {
      switch (name) {
        case "Title":
          return { set: (_, value) => void (chart.title = String(value)) };
        case "Legend":
          return { set: () => undefined };
        case "Series":
          return {
            call: (method, [argument]) => {
              if (method === "GetItemAt") {
                const series = chart.series[Number(argument)];
                return series ? seriesObject(series) : null;
              }
              if (method !== "Add") throw unknownMember("ChartSeriesCollection", method);
              const added: FakeSeries = { name: String(argument), values: { row: 0, column: 0, rows: 0, columns: 0 } };
              chart.series.push(added);
              return seriesObject(added);
            },
          };
        default:
          throw unknownMember("Chart", name);
      }
    },
  };
}

/** Reference of ChartCollection.add: each column of the source is a series when it is asked by columns. */
export function chartObjects(sheet: FakeSheet): HostObject {
  return {
    items: () => sheet.charts.map((chart) => chartObject(sheet, chart)),
    get: () => undefined,
    call: (name, [first, source]) => {
      if (name === "GetItem" || name === "") {
        const chart = sheet.charts[Number(String(first).replace("chart ", ""))];
        return chart ? chartObject(sheet, chart) : null;
      }
      if (name !== "Add") throw unknownMember("ChartCollection", name);
      const chart: FakeChart = { type: String(first), title: "", series: [{ name: "", values: areaOf(source) }] };
      sheet.charts.push(chart);
      return chartObject(sheet, chart);
    },
  };
}
