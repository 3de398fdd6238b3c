package cpi.roadshow.thai;

import static org.assertj.core.api.Assertions.assertThat;

import cpi.roadshow.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource({
    "2022-10-12, 12 ตุลาคม 2565, 12 October 2022",
    "2023-04 (gazette), เมษายน 2566 (gazette), April 2023 (gazette)",
    "2015, พ.ศ. 2558, 2015",
    "2023-01-25 (gazette); signed 2022-12-21, 25 มกราคม 2566 (gazette); signed 21 ธันวาคม 2565, 25 January 2023 (gazette); signed 21 December 2022",
    "2022-02-30, 2022-02-30, 2022-02-30",
    "พ.ศ. 2558, พ.ศ. 2558, พ.ศ. 2558",
    "12015-1, 12015-1, 12015-1"
  })
  void datesOfANoteAreWrittenAsReadersWriteThem(String note, String thai, String english) {
    assertThat(Dates.within(note, Language.THAI)).isEqualTo(thai);
    assertThat(Dates.within(note, Language.ENGLISH)).isEqualTo(english);
  }
}
