package be.driehoek.service.forms;

import java.util.List;

/** What can be filled in at a place of a form. */
sealed interface Kind {
    /** A text; a long one has lines. */
    record Text(Look look, boolean isLong, boolean isFree) implements Kind {}

    /** A whole number. */
    record Whole(Bounds bounds) implements Kind {}

    /** A number with decimals. */
    record Amount(Bounds bounds) implements Kind {}

    /** A day of the calendar. */
    record Day() implements Kind {}

    /** A time of the day. */
    record Time() implements Kind {}

    /** Yes, no, or not known. */
    record YesNo() implements Kind {}

    /** One of the constants of an enum. */
    record Choice(Class<?> type, List<String> codes) implements Kind {
        public Choice {
            codes = List.copyOf(codes);
        }
    }

    /** A level of a goal. */
    record Level(List<Integer> levels) implements Kind {
        public Level {
            levels = List.copyOf(levels);
        }
    }

    /** Something that the case or the organisation has. */
    record Picked(Pick pick, Look look, boolean isNumber) implements Kind {}

    /** The id of a goal that is new: nobody has to think one up. */
    record NewGoal() implements Kind {}

    /** Any of what can be chosen; {@code canBeNone} tells "none" from "not known". */
    record Several(Kind of, boolean canBeNone) implements Kind {}

    /** The parts of a record. */
    record Group(Class<?> type, List<Field> fields) implements Kind {
        public Group {
            fields = List.copyOf(fields);
        }
    }

    /** As many as there are; {@code canBeNone} tells "none" from "not known". */
    record Repeated(Kind of, boolean canBeNone) implements Kind {}

    /** A text for each of some keys. */
    record Keyed(List<String> keys, Kind of) implements Kind {
        public Keyed {
            keys = List.copyOf(keys);
        }
    }

    /** The referral as it shall be: only what differs becomes a change. */
    record Changes(Group referral) implements Kind {}
}
