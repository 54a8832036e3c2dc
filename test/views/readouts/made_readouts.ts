// Two readouts of one meeting, both invented: that of Russia tells of the pipeline and quotes its president, that of China does not.
export const OF_RUSSIA = {
  text: "Vladimir Putin met Xi Jinping in Beijing on 16 May 2024. The presidents discussed trade, which reached 240 billion dollars in 2023. They agreed to build the Power of Siberia 2 gas pipeline. “We have agreed on the route,” Putin said. The war in Ukraine was discussed.\n",
  meta: {
    ...{ title: "Talks in Beijing", url: "http://en.kremlin.ru/events/made-up/1" },
    ...{ publisher: "President of Russia", published: "2024-05-16" },
  },
} as const;

export const OF_CHINA = {
  text: "Xi Jinping held talks with Vladimir Putin in Beijing on 16 May 2024. The presidents discussed trade, which reached 240.1 billion dollars in 2023. Xi said that France and Germany could help to end the war in Ukraine. The two agreed to expand student exchange.\n",
  meta: {
    ...{ title: "Xi holds talks with Putin", url: "https://www.xinhuanet.com/made-up/2" },
    ...{ publisher: "Xinhua", published: "2024-05-17" },
  },
} as const;

export const OF_OTHERS = {
  text: "Vladimir Putin met Xi Jinping in Beijing on 16 May 2024. “The gas is ready,” Putin told reporters. Poland was not pleased.\n",
  meta: { title: "Putin in Beijing", publisher: "A paper of nowhere", published: "2024-05-18" },
} as const;
